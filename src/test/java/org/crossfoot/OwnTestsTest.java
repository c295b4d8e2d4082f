package org.crossfoot;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Below the window, every class that does something has a test class beside it. */
class OwnTestsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/crossfoot");
    private static final Path TESTS = Path.of("src/test/java/org/crossfoot");

    /** A constructor that keeps a copy, as every record with a list does, or hands all on. */
    private static final Pattern KEEPS =
            Pattern.compile(
                    "\\w+ = (?:List|Set|Map)\\.copyOf\\(\\w+\\);|this\\(.*\\);", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"model", "read", "check", "trend", "write"})
    void everyClassThatDoesSomethingHasATest(String layer) throws IOException {
        var untested =
                sources(layer).stream()
                        .map(file -> file.replace(".java", ""))
                        .filter(type -> !type.endsWith("Exception"))
                        .filter(type -> !Files.exists(TESTS.resolve(type + "Test.java")))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(untested).as("classes that want a test XTest beside them").isEmpty();
    }

    /** The files of a layer whose type has code of its own. */
    private static Set<String> sources(String layer) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = Files.walk(SOURCES.resolve(layer));
                var manager = compiler.getStandardFileManager(null, null, null)) {
            var paths = files.filter(file -> file.toString().endsWith(".java")).toList();
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    null,
                                    null,
                                    manager.getJavaFileObjectsFromPaths(paths));
            var sources = new TreeSet<String>();
            for (var unit : task.parse()) {
                if (unit.getTypeDecls().stream().anyMatch(OwnTestsTest::does)) {
                    var file = Path.of(unit.getSourceFile().toUri());
                    sources.add(SOURCES.toAbsolutePath().relativize(file).toString());
                }
            }
            return sources;
        }
    }

    /** Whether a type, or one inside it, has a method with a body or a constructor that works. */
    private static boolean does(Tree type) {
        return type instanceof ClassTree tree
                && tree.getMembers().stream()
                        .anyMatch(
                                member ->
                                        does(member) || member instanceof MethodTree m && works(m));
    }

    private static boolean works(MethodTree method) {
        if (method.getBody() == null) {
            return false;
        }
        boolean constructor = method.getReturnType() == null;
        return !constructor
                || !method.getBody().getStatements().stream()
                        .map(StatementTree::toString)
                        .allMatch(statement -> KEEPS.matcher(statement).matches());
    }
}
