package org.talentpool.standalone.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, for rules that compiled code cannot show. Tests run in their module's folder. */
public final class SourceTree {
    public static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private SourceTree() {}

    public static List<Path> mainJava() {
        return java("/src/main/java/");
    }

    public static List<Path> testJava() {
        return java("/src/test/java/");
    }

    static List<Path> documents() {
        return files(".md");
    }

    /** What each module is built of. */
    static List<Path> modules() {
        return files("pom.xml");
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> java(String folder) {
        return files(".java").stream()
                .filter(file -> file.toString().contains(folder))
                .toList();
    }

    private static List<Path> files(String suffix) {
        try (Stream<Path> files = Files.find(ROOT, 20, (file, about) -> about.isRegularFile() && isOurs(file))) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path file) {
        for (Path part : ROOT.relativize(file)) {
            if (part.toString().equals("target") || part.toString().startsWith(".")) return false;
        }
        return true;
    }
}
