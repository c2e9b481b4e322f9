package guiju.dsl.linking;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.model.Standard;

/**
 * Completes a parsed standard. There is no cross-reference to link: what a citation names is derived from its code, so no
 * scope can leak from file to file, and no message of Xtext's own tells of an undefined code.
 */
public class OcsLinker implements ILinker {

	@Override
	public void linkModel(EObject root, IDiagnosticConsumer consumer) {
		ICompositeNode node = NodeModelUtils.getNode(root);
		if (root instanceof Standard standard && node != null)
			complete(standard, node.getRootNode());
	}

	/** Nests the bullets and binds the acceptances of a standard that was just parsed. */
	public static void complete(Standard standard, ICompositeNode root) {
		BulletNesting.nest(standard.getPrerequisites());
		BulletNesting.nest(standard.getRemarks());
		BulletNesting.nest(standard.getNotes());
		AcceptanceBinding.bind(standard, root);
	}
}
