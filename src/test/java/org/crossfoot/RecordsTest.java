package org.crossfoot;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.AccessFlag;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record that is handed about holds, nobody can change: its collections are copies. */
class RecordsTest {

    private static final Set<String> COLLECTIONS =
            Set.of("java/util/List", "java/util/Set", "java/util/Map");

    @ParameterizedTest
    @ValueSource(strings = {"model", "check", "trend", "write"})
    void everyCollectionIsCopied(String layer) throws IOException {
        var careless =
                Bytecode.classes(layer).stream()
                        .filter(RecordsTest::keepsAnothersCollection)
                        .map(file -> file.getFileName().toString())
                        .collect(toCollection(TreeSet::new));

        assertThat(careless).isEmpty();
    }

    private static boolean keepsAnothersCollection(Path file) {
        try {
            ClassModel type = ClassFile.of().parse(file);
            List<String> held = type.flags().has(AccessFlag.PUBLIC) ? held(type) : List.of();
            return type.methods().stream()
                    .filter(method -> method.methodName().equalsString("<init>"))
                    .filter(method -> takesAll(method, type))
                    .anyMatch(method -> copied(method).count() < held.size());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<RecordComponentInfo> components(ClassModel type) {
        return type.findAttribute(java.lang.classfile.Attributes.record()).stream()
                .map(RecordAttribute::components)
                .flatMap(List::stream);
    }

    private static List<String> held(ClassModel type) {
        return components(type)
                .map(component -> component.descriptorSymbol().descriptorString())
                .filter(d -> COLLECTIONS.stream().anyMatch(c -> d.equals("L" + c + ";")))
                .toList();
    }

    /** Whether it is the constructor that all others lead to. */
    private static boolean takesAll(MethodModel constructor, ClassModel type) {
        var taken =
                constructor.methodTypeSymbol().parameterList().stream()
                        .map(each -> each.descriptorString())
                        .toList();
        return taken.equals(
                components(type)
                        .map(component -> component.descriptorSymbol().descriptorString())
                        .toList());
    }

    private static Stream<MemberRefEntry> copied(MethodModel constructor) {
        return constructor.code().stream()
                .flatMap(code -> code.elementStream())
                .filter(InvokeInstruction.class::isInstance)
                .map(element -> ((InvokeInstruction) element).method())
                .filter(method -> method.name().equalsString("copyOf"))
                .filter(method -> COLLECTIONS.contains(method.owner().asInternalName()));
    }
}
