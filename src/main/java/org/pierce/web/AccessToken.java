package org.pierce.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** The secrets of one start: the token in the printed address, the cookie that it buys, and the mark of own forms. */
final class AccessToken {

    private final String token = random();
    private final String cookie = random();
    private final String csrf = random();

    /** What the printed address carries. */
    String token() {
        return token;
    }

    String cookie() {
        return cookie;
    }

    String csrf() {
        return csrf;
    }

    /** Compares in constant time. */
    boolean isToken(String offered) {
        return MessageDigest.isEqual(offered.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
