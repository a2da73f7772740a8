package org.pierce.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds rule folders: those of the build on the classpath, and those of a directory that the user names. */
final class RuleFolders {

    private static final String ROOT = "cypher/rules/";

    private RuleFolders() {}

    /** The rules of the build, by id. */
    static List<RuleFolder> builtIn() {
        var files = new TreeMap<String, Map<String, String>>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "*/*/*.*")) {
                var path = file.getURL().getPath();
                var parts =
                        path.substring(path.lastIndexOf(ROOT) + ROOT.length()).split("/", -1);
                files.computeIfAbsent(parts[0] + "/" + parts[1], folder -> new TreeMap<>())
                        .put(parts[2], text(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.entrySet().stream()
                .map(folder -> of(folder.getKey(), ROOT + folder.getKey(), folder.getValue(), true))
                .toList();
    }

    /**
     * The rules below a directory, which holds {@code <group>/<rule>/rule.cypher}.
     *
     * @throws RuleException if the directory cannot be read or holds no rule
     */
    static List<RuleFolder> in(Path directory) {
        try (Stream<Path> paths = Files.find(directory, 3, (path, attributes) -> attributes.isRegularFile())) {
            var files = new TreeMap<String, Map<String, String>>();
            for (var path : paths.toList()) {
                var inside = directory.relativize(path);
                if (inside.getNameCount() == 3) {
                    files.computeIfAbsent(inside.getName(0) + "/" + inside.getName(1), folder -> new TreeMap<>())
                            .put(inside.getName(2).toString(), Files.readString(path));
                }
            }
            if (files.isEmpty()) {
                throw new RuleException(
                        directory.toString(), "no rule there.", "Put them in <group>/<rule>/rule.cypher below it.");
            }
            return files.entrySet().stream()
                    .map(folder -> of(
                            folder.getKey(), directory.resolve(folder.getKey()).toString(), folder.getValue(), false))
                    .toList();
        } catch (IOException e) {
            throw new RuleException(directory.toString(), "it cannot be read.", "Name a directory of rules.", e);
        }
    }

    private static RuleFolder of(String id, String place, Map<String, String> files, boolean builtIn) {
        int slash = id.indexOf('/');
        return new RuleFolder(id.substring(0, slash), id.substring(slash + 1), place, Map.copyOf(files), builtIn);
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}
