package deepdive;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A step types or asserts. All other code is in the terminal, the parsers and the assertions. */
class ShortStepsTest {

    private static final String STEPS = "src/main/java/deepdive/specification/steps";
    private static final Set<String> KEYWORDS = Set.of("Given", "When", "Then");
    private static final int MOST_STATEMENTS = 3;

    @Test
    void a_step_has_at_most_three_statements() throws IOException {
        assertThat(statementsByStep())
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        (step, statements) -> assertThat(statements).as(step).isBetween(1L, (long) MOST_STATEMENTS));
    }

    private static Map<String, Long> statementsByStep() throws IOException {
        Map<String, Long> steps = new LinkedHashMap<>();
        for (CompilationUnitTree unit : JavaSources.in(STEPS)) {
            unit.accept(
                    new TreeScanner<Void, Void>() {
                        @Override
                        public Void visitMethod(MethodTree method, Void nothing) {
                            if (isStep(method.getModifiers().getAnnotations())) {
                                steps.put(unit.getSourceFile().getName() + " " + method.getName(), statements(method));
                            }
                            return super.visitMethod(method, nothing);
                        }
                    },
                    null);
        }
        return steps;
    }

    private static boolean isStep(List<? extends AnnotationTree> annotations) {
        return annotations.stream()
                .anyMatch(each -> KEYWORDS.contains(each.getAnnotationType().toString()));
    }

    /** Counts a method's statements, with the statements inside other statements. */
    private static long statements(MethodTree method) {
        long[] count = {0};
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (tree instanceof StatementTree && !(tree instanceof BlockTree)) {
                    count[0]++;
                }
                return super.scan(tree, nothing);
            }
        }.scan(method.getBody(), null);
        return count[0];
    }
}
