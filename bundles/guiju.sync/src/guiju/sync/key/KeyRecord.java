package guiju.sync.key;

import java.util.List;

/**
 * The keys of a text without its objects: what undo keeps to give an element its key back.
 *
 * @param keys the keys of all objects, parents first
 * @param sleeping the keys of lines that cannot be read
 */
public record KeyRecord(List<ElementKey> keys, List<SleepingKey> sleeping) {}
