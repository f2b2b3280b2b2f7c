package deepdive.report.document.page.handout;

import deepdive.report.document.course.Exercise;
import deepdive.report.document.course.RunsByEngine;
import deepdive.report.document.page.CommandView;
import deepdive.report.document.page.NamedFact;
import deepdive.report.document.page.OutputBudget;
import deepdive.report.document.page.PageLayout;
import deepdive.report.document.page.Templates;
import deepdive.report.document.replay.Command;
import deepdive.report.document.replay.Transcript;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.BilingualScenario;
import deepdive.report.document.text.Divergence;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.Language;
import deepdive.report.document.text.Paragraphs;
import deepdive.report.document.text.Translations;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the corrected hand-out of an engine: the scenarios that passed there, with their real outputs. */
public final class HandoutPageWriter {

    private static final int MOST = 2_400;

    private final RunsByEngine runs;
    private final Translations translations;
    private final Language language;

    /** @param language the hand-out's language */
    public HandoutPageWriter(RunsByEngine runs, Translations translations, Language language) {
        this.runs = runs;
        this.translations = translations;
        this.language = language;
    }

    /** The name of the hand-out's file, without its ending. */
    public static String name(Language language) {
        return language == Language.PT ? "apostila" : "handout";
    }

    /**
     * Writes the hand-out of an engine.
     *
     * @param root the way from the file to {@code reports/}: empty, or {@code ../}
     */
    public void write(String engine, Path file, String root) {
        List<HandoutPage.ExercisePart> parts = new ArrayList<>();
        List<HandoutPage.LocatedErratum> errata = new ArrayList<>();
        int most = OutputBudget.forEach(runs.run(engine).scenarios(), MOST);
        for (Exercise exercise : runs.exercises(engine)) {
            HandoutPage.ExercisePart part = part(engine, exercise, root, most);
            parts.add(part);
            part.sections()
                    .forEach(section -> section.erratum()
                            .ifPresent(erratum -> errata.add(
                                    new HandoutPage.LocatedErratum(section.anchor(), section.name(), erratum))));
        }
        PageLayout layout = new PageLayout(
                DocumentMessages.say("handout.title"), root, language, PageLayout.Area.HANDOUT, false, true);
        List<NamedFact> facts = NamedFact.of(runs.run(engine));
        Templates.write("handout/handout", new HandoutPage(layout, engine, facts, parts, errata), file);
    }

    private HandoutPage.ExercisePart part(String engine, Exercise exercise, String root, int most) {
        BilingualScenario words = translations.of(exercise.first());
        List<HandoutPage.Section> sections = new ArrayList<>();
        List<Bilingual> unverified = new ArrayList<>();
        for (ScenarioRun scenario : exercise.scenarios()) {
            if (scenario.status() == Status.PASSED) {
                sections.add(section(scenario, root + RunsByEngine.path(engine) + "/" + exercise.page(), most));
            } else if (scenario.status() != Status.SKIPPED) {
                unverified.add(one(translations.of(scenario).name()));
            }
        }
        return new HandoutPage.ExercisePart(
                exercise.number(), one(words.feature()), new Paragraphs(one(words.about())), sections, unverified);
    }

    private HandoutPage.Section section(ScenarioRun scenario, String page, int most) {
        BilingualScenario words = translations.of(scenario);
        Optional<Divergence> erratum = Divergence.in(one(words.description()));
        String anchor = Exercise.nameOf(scenario);
        return new HandoutPage.Section(
                anchor,
                one(words.name()),
                new Paragraphs(erratum.map(Divergence::before).orElse(one(words.description()))),
                erratum,
                items(scenario, words, most),
                page + "#" + anchor);
    }

    private List<HandoutPage.Item> items(ScenarioRun scenario, BilingualScenario words, int most) {
        Transcript transcript = Transcript.of(scenario);
        List<HandoutPage.Item> items = new ArrayList<>();
        for (int i = 0; i < words.steps().size(); i++) {
            List<Command> typed = transcript.typedBy(i);
            for (Command command : typed) {
                items.add(new HandoutPage.Item.Type(
                        command.terminal(), CommandView.of(command, most), PlaceholderFinder.of(command)));
            }
            if (typed.isEmpty()) {
                items.add(new HandoutPage.Item.Observe(
                        one(words.steps().get(i).text()),
                        one(words.steps().get(i).keyword()).in(language)));
            }
        }
        return items;
    }

    /** A text in the hand-out's language; if the text has no translation, in its own language. */
    private Bilingual one(Bilingual text) {
        return text.only().isPresent() ? text : Bilingual.same(text.in(language));
    }
}
