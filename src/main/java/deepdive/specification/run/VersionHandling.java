package deepdive.specification.run;

/** What a run does with scenarios that describe other versions of Docker: {@code @since-…} and {@code @before-…}. */
public enum VersionHandling {
    /** The run skips these scenarios. */
    HONOUR,
    /** The run runs these scenarios, too, to show where they hold in reality. */
    IGNORE
}
