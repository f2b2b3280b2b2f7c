package deepdive.report.document.course;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.messages.ScenarioRun;
import java.util.Optional;

/**
 * A chapter of the hand-out.
 *
 * @param id as the ids of the chapter's commands begin: {@code ciclo} for {@code ciclo/pratica/02}
 */
public record Chapter(String id) {

    /** Life cycle of a container. */
    public static final Chapter LIFE_CYCLE = new Chapter("ciclo");

    /** Layers of an image. */
    public static final Chapter IMAGE = new Chapter("imagem");

    /** Networks. */
    public static final Chapter NETWORK = new Chapter("rede");

    /** The chapter's name for readers; a general word if the chapter has no name of its own. */
    public Bilingual name() {
        String key = "chapter." + id;
        return DocumentMessages.say(DocumentMessages.has(key) ? key : "chapter");
    }

    /** The chapter of a scenario; empty if the scenario restates no command of the hand-out. */
    public static Optional<Chapter> of(ScenarioRun scenario) {
        return scenario.commands().stream()
                .map(command -> new Chapter(command.replaceFirst("/.*", "")))
                .findFirst();
    }
}
