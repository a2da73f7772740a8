package org.pierce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script by which mvnw and pierce find a JDK 25 on a machine whose {@code java} is older. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class FindJdkTest {

    @TempDir
    Path home;

    @Test
    void theJdkThatJavaHomeNamesIsTakenIfItIsNewEnough() throws Exception {
        Path newer = jdk("newer", "26.0.1");

        assertThat(javaHomeFound(newer)).isEqualTo(newer.toString());
    }

    @Test
    void anOlderJavaHomeIsPassedOverForOneInAUsualPlace() throws Exception {
        Path older = jdk("older", "17.0.15");
        jdk(".sdkman/candidates/java/21.0.2-tem", "21.0.2");
        Path right = jdk(".sdkman/candidates/java/25.0.3-tem", "25.0.3");

        assertThat(javaHomeFound(older)).isEqualTo(right.toString());
    }

    @Test
    void aRuntimeWithoutCompilerDoesNotCount() throws Exception {
        Path runtime = jdk("runtime", "25");
        Files.delete(runtime.resolve("bin/javac"));
        Path right = jdk(".jdks/temurin-25", "25");

        assertThat(javaHomeFound(runtime)).isEqualTo(right.toString());
    }

    private String javaHomeFound(Path javaHome) throws Exception {
        var builder = new ProcessBuilder("sh", "-c", "set -euf; . .mvn/find-jdk.sh; printf %s \"$JAVA_HOME\"");
        builder.environment().putAll(Map.of("HOME", home.toString(), "JAVA_HOME", javaHome.toString()));
        // Whatever the machine has on PATH must not be found first.
        builder.environment().put("PATH", jdk("on-path", "11").resolve("bin") + ":/usr/bin:/bin");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private Path jdk(String place, String version) throws IOException {
        Path jdk = Files.createDirectories(home.resolve(place));
        Files.createDirectories(jdk.resolve("bin"));
        for (String program : new String[] {"java", "javac"}) {
            Path file = Files.writeString(jdk.resolve("bin").resolve(program), "#!/bin/sh\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }
}
