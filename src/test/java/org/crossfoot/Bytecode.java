package org.crossfoot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the compiled classes mention, read from their constant pools. */
final class Bytecode {

    static final Path CLASSES = Path.of("target/classes/org/crossfoot");

    private static final Pattern TYPE_IN_DESCRIPTOR = Pattern.compile("L(\\w+(?:/[\\w$]+)+)[;<]");

    private Bytecode() {}

    /** The compiled classes of a folder below the root package, as paths. */
    static Set<Path> classes(String folder) throws IOException {
        try (var files = Files.walk(CLASSES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The types that a class mentions, with slashes. */
    static Set<String> types(Path file) {
        try {
            var pool = ClassFile.of().parse(file).constantPool();
            return StreamSupport.stream(pool.spliterator(), false)
                    .flatMap(Bytecode::types)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> types(PoolEntry entry) {
        return switch (entry) {
            case ClassEntry type when !type.asInternalName().startsWith("[") ->
                    Stream.of(type.asInternalName());
            case Utf8Entry text ->
                    TYPE_IN_DESCRIPTOR
                            .matcher(text.stringValue())
                            .results()
                            .map((MatchResult match) -> match.group(1));
            default -> Stream.empty();
        };
    }
}
