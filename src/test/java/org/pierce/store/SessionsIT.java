package org.pierce.store;

/** The same over Bolt against a real server: nothing may rest on the server being in our own process. */
@ContainerStore
class SessionsIT extends SessionsContract {

    SessionsIT(Sessions sessions) {
        super(sessions);
    }
}
