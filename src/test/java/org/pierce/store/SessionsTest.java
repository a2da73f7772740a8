package org.pierce.store;

@EmbeddedStore
class SessionsTest extends SessionsContract {

    SessionsTest(Sessions sessions) {
        super(sessions);
    }
}
