package guiju.dsl.ide.typing;

import guiju.dsl.edit.Replacement;

/**
 * What a key does.
 *
 * @param change the change of the text
 * @param caret where the caret is afterwards
 */
public record Typing(Replacement change, int caret) {}
