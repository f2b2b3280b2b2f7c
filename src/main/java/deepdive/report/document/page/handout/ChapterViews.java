package deepdive.report.document.page.handout;

import deepdive.evidence.Session;
import deepdive.handout.Chapter;
import deepdive.handout.Part;
import deepdive.report.document.picture.PictureFactory;
import deepdive.report.document.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the chapters as a page shows them, in their order: a terminal's place depends on the chapters before. */
final class ChapterViews {

    private final Handouts handouts;
    private final Language language;
    private final Optional<Session> session;
    private final PictureFactory pictures;
    private final HoldingParts holding;
    private final BlockFactory blocks;
    private final Places places = new Places();
    private final List<String> addresses = new ArrayList<>();

    /** @param session empty if no run typed the hand-out on the engine */
    ChapterViews(Handouts handouts, Language language, Optional<Session> session, PictureFactory pictures) {
        this.handouts = handouts;
        this.language = language;
        this.session = session;
        this.holding = new HoldingParts(session);
        this.pictures = pictures;
        this.blocks = new BlockFactory(handouts, language, session);
    }

    List<ChapterView> all() {
        return handouts.chapters(language).stream().map(this::view).toList();
    }

    private ChapterView view(Chapter chapter) {
        List<Element> elements = new ArrayList<>();
        chapter.keyed().forEach(keyed -> add(elements, chapter, keyed));
        return new ChapterView(chapter.number(), chapter.title(), elements);
    }

    private void add(List<Element> elements, Chapter chapter, Chapter.Keyed keyed) {
        Part part = keyed.part();
        if (part instanceof Part.Narrative prose) {
            elements.add(new Element.Paragraph(prose.markdown()));
        } else if (part instanceof Part.InTerminal block) {
            elements.add(blocks.of(keyed, block, places.of(block.terminal())));
            places.after(block);
            learnAddresses(keyed, block);
        } else if (part instanceof Part.Pictured picture) {
            pictures.of(
                            picture,
                            language,
                            session.flatMap(typed -> typed.entry(keyed.key())).flatMap(Session.SessionEntry::pictured),
                            addresses)
                    .ifPresent(drawn ->
                            elements.add(new Element.Drawn(drawn, keyed.key().replace('/', '-'))));
        } else if (part instanceof Part.Duration) {
            elements.add(new Element.Said(ChapterTime.of(chapter, session).text()));
        } else if (part instanceof Part.Only only && holding.mayHold(only.tags())) {
            List<Element> inside = new ArrayList<>();
            keyed.inside().forEach(inner -> add(inside, chapter, inner));
            elements.add(new Element.Conditional(OnlyLabel.of(only.tags()), inside));
        }
    }

    private void learnAddresses(Chapter.Keyed keyed, Part.InTerminal block) {
        if (block instanceof Part.Typed typed && typed.command().startsWith("ip addr")) {
            session.flatMap(known -> known.entry(keyed.key()))
                    .map(Session.SessionEntry::output)
                    .ifPresent(addresses::add);
        }
    }
}
