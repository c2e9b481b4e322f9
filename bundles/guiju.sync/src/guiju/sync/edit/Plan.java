package guiju.sync.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import guiju.dsl.edit.Replacement;
import guiju.dsl.location.Region;
import guiju.sync.intent.IntendedModel;

/**
 * What an edit comes to. Not yet verified.
 *
 * @param changes the changes of the text, in its order
 * @param owned regions of the text before that belong to what is edited: only there a comment may go
 * @param intended what the text is to say afterwards
 * @param selected what a view is to select of it
 */
public record Plan(List<Replacement> changes, List<Region> owned, IntendedModel intended, List<EObject> selected) {}
