package deepdive.observe.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import deepdive.observe.Mutation;
import deepdive.observe.UnreadableOutput;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParsersFuzzTest {

    private static final int INPUTS = 10_000;

    @ParameterizedTest
    @MethodSource("deepdive.observe.parsers.Parser#all")
    void damaged_output_is_read_or_answered_with_the_parsers_own_error(Parser parser) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Mutation mutation = new Mutation(random);
        List<String> texts = parser.texts();
        int refused = 0;
        for (int i = 0; i < INPUTS; i++) {
            String text = mutation.of(texts.get(random.nextInt(texts.size())));
            try {
                parser.parse().apply(text);
            } catch (UnreadableOutput e) {
                refused++;
                assertThat(e.line().length()).isLessThanOrEqualTo(200);
            } catch (RuntimeException | StackOverflowError e) {
                fail("%s, seed %d, input %d:%n%s".formatted(parser, seed, i, text), e);
            }
        }
        // If the parser never noticed damage, it would read nothing.
        assertThat(refused).as("refused, seed %d", seed).isBetween(INPUTS / 10, INPUTS - 1);
    }
}
