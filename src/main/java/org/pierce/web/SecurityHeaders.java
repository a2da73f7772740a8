package org.pierce.web;

import jakarta.servlet.http.HttpServletResponse;

/** What each response tells the browser: nothing from elsewhere, nothing inline, nothing of a matter kept. */
final class SecurityHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** Whether what lies there is Pierce's own and says nothing of a matter: styles, scripts, fonts. */
    static boolean isAsset(String path) {
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    /** @param asset whether it may be kept, to be asked for anew each time */
    static void write(HttpServletResponse response, boolean asset) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", asset ? "private, no-cache" : "no-store");
    }
}
