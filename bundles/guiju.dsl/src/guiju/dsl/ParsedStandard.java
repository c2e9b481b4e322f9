package guiju.dsl;

import org.eclipse.xtext.nodemodel.ICompositeNode;

import guiju.model.Standard;

/**
 * A text with the standard that it says.
 *
 * @param text the whole text
 * @param standard the standard; every text gives one, an empty text an empty one
 * @param root the node model, whose leaves are the tokens of the text
 */
public record ParsedStandard(String text, Standard standard, ICompositeNode root) {}
