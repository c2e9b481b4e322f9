package guiju.dsl.ide.completion;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.IProposalConflictHelper;

/** Xtext's own helper lexes words out of their line, which says nothing here; completions fit their place by construction. */
public class LineConflicts implements IProposalConflictHelper {

	@Override
	public boolean existsConflict(String proposal, ContentAssistContext context) {
		return false;
	}
}
