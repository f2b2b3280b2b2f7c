package deepdive.report.messages;

import io.cucumber.messages.types.Feature;

/**
 * A feature's own words.
 *
 * @param language as in {@code # language:}, such as {@code pt}
 * @param name the feature's name
 * @param description the text below the name, without indentation; empty if there is none
 */
public record FeatureText(String language, String name, String description) {

    /** The words of a feature that Gherkin has read. */
    public static FeatureText of(Feature feature) {
        return new FeatureText(
                feature.getLanguage(), feature.getName(), FeatureTextIndex.unindented(feature.getDescription()));
    }
}
