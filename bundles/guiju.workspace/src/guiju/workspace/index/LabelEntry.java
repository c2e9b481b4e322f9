package guiju.workspace.index;

import guiju.model.code.ElementKind;

/**
 * A definition of knowledge, a skill or an attitude.
 *
 * @param kind which of the three
 * @param code its code as printed, or null
 * @param name its name as printed, or empty
 * @param label the name without note markers
 * @param key what labels that are the same share
 * @param wording what an attitude means, possibly empty; null for knowledge and skills
 * @param offset where its code stands in the text
 * @param length how long that is
 */
record LabelEntry(ElementKind kind, String code, String name, String label, String key, String wording, int offset, int length) {}
