package deepdive;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One name means one type, so that a name has the same meaning everywhere. */
class TypeNamesTest {

    @Test
    void each_name_is_the_name_of_one_type() throws IOException {
        Map<String, List<String>> declared = declarations();

        assertThat(declared).hasSizeGreaterThan(300);
        declared.values().removeIf(files -> files.size() == 1);
        assertThat(declared)
                .as("names that several types have, nested types included, with the files that declare them")
                .isEmpty();
    }

    private static Map<String, List<String>> declarations() throws IOException {
        Map<String, List<String>> declared = new TreeMap<>();
        for (CompilationUnitTree unit : JavaSources.in("src/main/java", "src/test/java")) {
            String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    // An anonymous class has an empty name.
                    if (!type.getSimpleName().isEmpty()) {
                        declared.computeIfAbsent(type.getSimpleName().toString(), name -> new ArrayList<>())
                                .add(file);
                    }
                    return super.visitClass(type, nothing);
                }
            }.scan(unit, null);
        }
        return declared;
    }
}
