package org.talentpool.benchmark.fault;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * How a process that will be killed is started: from the class path of this one, and, once it was trained, with its classes
 * loaded and linked beforehand, which does not change what it does.
 */
public final class JavaImage {
    private static final List<String> JVM = List.of(
            "-Xmx320m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Path folder;
    private final String main;
    private final String classPath;

    /** @param folder for what is made of the class path */
    public JavaImage(Class<?> main, Path folder) throws IOException {
        this.main = main.getName();
        this.folder = folder;
        classPath = classPath(folder);
    }

    public List<String> command(List<String> arguments) {
        return command(Files.exists(cache()) ? "-XX:AOTCache=" + cache() : "-Xshare:auto", arguments);
    }

    /** Writes down what it loads when it ends by itself. */
    public List<String> training(List<String> arguments) {
        return command("-XX:AOTCacheOutput=" + cache(), arguments);
    }

    private Path cache() {
        return folder.resolve("application.aot");
    }

    private List<String> command(String option, List<String> arguments) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), option));
        command.addAll(JVM);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        return command;
    }

    /** Classes can be kept loaded from jars only. */
    private static String classPath(Path folder) throws IOException {
        var places = new ArrayList<String>();
        for (var place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            var path = Path.of(place);
            if (Files.isDirectory(path)) places.add(jar(path, folder.resolve(places.size() + ".jar")));
            else if (Files.exists(path)) places.add(path.toAbsolutePath().toString());
        }
        return places.stream().collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(Path classes, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> !file.equals(classes)).forEach(file -> put(out, classes, file));
        }
        return jar.toString();
    }

    private static void put(JarOutputStream out, Path classes, Path file) {
        try {
            boolean isFolder = Files.isDirectory(file);
            out.putNextEntry(new ZipEntry(classes.relativize(file) + (isFolder ? "/" : "")));
            if (!isFolder) Files.copy(file, out);
            out.closeEntry();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
