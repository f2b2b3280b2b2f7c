package deepdive.specification.run;

import io.cucumber.junit.platform.engine.CucumberTestEngine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;

/**
 * Runs Cucumber with the slow scenarios ({@code @slow}) first. If a slow scenario began last, all other hosts would
 * wait for its end. JUnit's workers (a fork-join pool) take the first features first but, in each feature, the last
 * scenario first. The other scenarios of a feature are therefore put in reverse order, so that they begin in the order
 * of the file.
 */
final class SlowFirst implements TestEngine {

    private static final TestTag SLOW = TestTag.create("slow");

    private final TestEngine cucumber = new CucumberTestEngine();

    @Override
    public String getId() {
        return cucumber.getId();
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId id) {
        TestDescriptor root = cucumber.discover(request, id);
        root.getChildren().forEach(feature -> feature.orderChildren(SlowFirst::slowLast));
        root.orderChildren(SlowFirst::slowFirst);
        return root;
    }

    private static List<TestDescriptor> slowFirst(List<TestDescriptor> features) {
        return features.stream()
                .sorted(Comparator.comparing(feature -> !isSlow(feature)))
                .toList();
    }

    private static List<TestDescriptor> slowLast(List<TestDescriptor> scenarios) {
        List<TestDescriptor> reversed = new ArrayList<>(scenarios);
        Collections.reverse(reversed);
        return reversed.stream().sorted(Comparator.comparing(SlowFirst::isSlow)).toList();
    }

    private static boolean isSlow(TestDescriptor one) {
        return one.getTags().contains(SLOW) || one.getChildren().stream().anyMatch(SlowFirst::isSlow);
    }

    @Override
    public void execute(ExecutionRequest request) {
        cucumber.execute(request);
    }

    @Override
    public Optional<String> getGroupId() {
        return cucumber.getGroupId();
    }

    @Override
    public Optional<String> getArtifactId() {
        return cucumber.getArtifactId();
    }

    @Override
    public Optional<String> getVersion() {
        return cucumber.getVersion();
    }
}
