package org.pierce.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in the one user who holds the token of the printed address, from this machine only. A foreign Host (DNS rebinding)
 * or Origin (a page elsewhere that posts here) is refused before anything else is looked at.
 */
final class AccessFilter extends OncePerRequestFilter {

    static final String COOKIE = "pierce";
    static final String CSRF = "_csrf";

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private final AccessToken token;

    AccessFilter(AccessToken token) {
        this.token = token;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityHeaders.write(response, SecurityHeaders.isAsset(request.getServletPath()));
        if (!isOurs(request.getHeader("Host"))) {
            refuse(
                    response,
                    421,
                    "This address is not Pierce's. Open the address that Pierce printed when it started.");
            return;
        }
        var offered = request.getParameter("token");
        if (SAFE.contains(request.getMethod()) && offered != null && token.isToken(offered)) {
            welcome(request, response);
            return;
        }
        if (!holdsCookie(request)) {
            refuse(response, 401, "Pierce serves one user. Open the address that it printed when it started.");
            return;
        }
        if (!SAFE.contains(request.getMethod()) && !isOwnForm(request)) {
            refuse(response, 403, "This form did not come from Pierce. Load the page again and send it once more.");
            return;
        }
        request.setAttribute(CSRF, token.csrf());
        chain.doFilter(request, response);
    }

    /** The token leaves the address bar and history at once; the cookie stays for the session. */
    private void welcome(HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, token.cookie());
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getRequestURI());
    }

    private boolean holdsCookie(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .anyMatch(cookie -> cookie.getName().equals(COOKIE) && same(cookie.getValue(), token.cookie()));
    }

    private boolean isOwnForm(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        if (origin == null || !isSameOrigin(origin, request)) {
            return false;
        }
        var header = request.getHeader("X-CSRF");
        var sent = header == null ? request.getParameter(CSRF) : header;
        return sent != null && same(sent, token.csrf());
    }

    private static boolean isSameOrigin(String origin, HttpServletRequest request) {
        try {
            return "http".equals(URI.create(origin).getScheme())
                    && request.getHeader("Host").equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean isOurs(@Nullable String host) {
        return host != null && LOOPBACK.contains(host.replaceFirst(":\\d+$", ""));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuse(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(words);
    }
}
