package guiju.ui.text;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;

import guiju.ui.desk.OpenDocument;

/** Gives the text page the session's document. Saving is the editor's, not this one's. */
final class SessionDocuments extends AbstractDocumentProvider {

	private final OpenDocument document;
	private final AnnotationModel annotations = new AnnotationModel();

	SessionDocuments(OpenDocument document) {
		this.document = document;
	}

	@Override
	protected IDocument createDocument(Object element) {
		return document.session().document();
	}

	@Override
	protected IAnnotationModel createAnnotationModel(Object element) {
		return annotations;
	}

	@Override
	protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument text, boolean overwrite) {
		throw new UnsupportedOperationException("the editor saves, not a page");
	}

	@Override
	protected IRunnableContext getOperationRunner(IProgressMonitor monitor) {
		return null;
	}

	@Override
	public boolean canSaveDocument(Object element) {
		return document.session().isDirty();
	}

	@Override
	public boolean isModifiable(Object element) {
		return true;
	}

	@Override
	public boolean isReadOnly(Object element) {
		return false;
	}
}
