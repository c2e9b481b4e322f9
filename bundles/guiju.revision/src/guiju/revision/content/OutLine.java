package guiju.revision.content;

import guiju.revision.block.Line;
import guiju.revision.trio.Party;

/**
 * A line of the joined text.
 *
 * @param line the line
 * @param from whose manner it is written in
 */
public record OutLine(Line line, Party from) {}
