package guiju.cli.version;

/**
 * Something to tell of a source that does not keep it from being used.
 *
 * @param name the source that it is about
 * @param text what
 */
public record Note(String name, String text) {}
