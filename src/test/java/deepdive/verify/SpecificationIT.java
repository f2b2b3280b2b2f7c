package deepdive.verify;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs the specification in Maven. */
class SpecificationIT {

    @TestFactory
    Stream<DynamicContainer> hand_out() {
        return Verification.tests();
    }
}
