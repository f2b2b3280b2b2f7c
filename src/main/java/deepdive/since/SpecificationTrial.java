package deepdive.since;

import deepdive.engine.Engine;
import deepdive.engine.UnknownEngine;
import deepdive.evidence.ReleaseVerdict;
import deepdive.evidence.ReleaseVerdict.VerdictKind;
import deepdive.host.NotReady;
import deepdive.specification.run.CucumberRun;
import deepdive.specification.run.FeatureFolder;
import deepdive.specification.run.Features.FeatureScenario;
import deepdive.specification.run.Progress;
import deepdive.specification.steps.EngineOfRun;
import deepdive.specification.steps.LaboratoryOfRun;
import deepdive.specification.steps.VersionsIgnored;
import java.util.List;
import java.util.Optional;

/** Tries scenarios on disposable hosts in this JVM. The hosts of a release end with its trial. */
final class SpecificationTrial implements Trial {

    private final FeatureFolder features;
    private final int hosts;

    /** @param hosts the number of hosts that may work at the same time */
    SpecificationTrial(FeatureFolder features, int hosts) {
        this.features = features;
        this.hosts = hosts;
    }

    @Override
    public List<ReleaseVerdict> run(CandidateRelease release, List<FeatureScenario> scenarios) {
        try {
            return run(release, release.engine(), scenarios);
        } catch (UnknownEngine e) {
            return scenarios.stream()
                    .map(scenario -> verdictOf(scenario, release, List.of(), Optional.of(e.getMessage())))
                    .toList();
        }
    }

    private List<ReleaseVerdict> run(CandidateRelease release, Engine engine, List<FeatureScenario> scenarios) {
        VerdictListener listener = new VerdictListener(release);
        try {
            new CucumberRun(features, scenarios, hosts)
                    .run(new EngineOfRun(engine), new Progress(engine.id()), new VersionsIgnored(), listener);
        } finally {
            LaboratoryOfRun.current().end(engine);
        }
        if (isEnding()) {
            throw new IllegalStateException("The program ends, and has ended the hosts: the scenarios say nothing");
        }
        Optional<String> noHosts = whyNoHosts(engine, listener.verdicts());
        return scenarios.stream()
                .map(scenario -> verdictOf(scenario, release, listener.verdicts(), noHosts))
                .toList();
    }

    /** Whether Control+C or a signal has begun to end the JVM. Nothing else tells this before the hosts end. */
    private static boolean isEnding() {
        Thread nothing = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(nothing);
            Runtime.getRuntime().removeShutdownHook(nothing);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    /** Only one of several scenarios gets the reason why there are no hosts. The others are skipped. */
    private static Optional<String> whyNoHosts(Engine engine, List<ReleaseVerdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.result() == VerdictKind.UNTESTED)
                .map(ReleaseVerdict::reason)
                .findFirst()
                .or(() -> LaboratoryOfRun.current().whyNone(engine).map(NotReady::getMessage));
    }

    private static ReleaseVerdict verdictOf(
            FeatureScenario scenario, CandidateRelease release, List<ReleaseVerdict> all, Optional<String> noHosts) {
        Optional<ReleaseVerdict> verdict = all.stream()
                .filter(each ->
                        each.file().equals(scenario.file()) && each.scenario().equals(scenario.name()))
                .findFirst();
        boolean counts = verdict.filter(each -> each.result() != VerdictKind.UNTESTED
                        && (each.result() != VerdictKind.SKIPPED || noHosts.isEmpty()))
                .isPresent();
        return counts
                ? verdict.orElseThrow()
                : ReleaseVerdict.untested(
                        release.version(),
                        release.id(),
                        scenario.file(),
                        scenario.name(),
                        noHosts.orElse("Cucumber did not run the scenario"));
    }
}
