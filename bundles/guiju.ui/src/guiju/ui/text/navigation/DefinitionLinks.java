package guiju.ui.text.navigation;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;

import guiju.dsl.ide.navigation.Target;

/** Makes codes links while Ctrl is held: a click goes to what they name. */
public final class DefinitionLinks implements IHyperlinkDetector {

	private final Definitions definitions;

	/** Links to the definitions. */
	public DefinitionLinks(Definitions definitions) {
		this.definitions = definitions;
	}

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		return definitions.at(region.getOffset()).map(target -> new IHyperlink[] {new Link(target)}).orElse(null);
	}

	private final class Link implements IHyperlink {

		private final Target target;

		Link(Target target) {
			this.target = target;
		}

		@Override
		public IRegion getHyperlinkRegion() {
			return new Region(target.from().offset(), target.from().length());
		}

		@Override
		public String getTypeLabel() {
			return null;
		}

		@Override
		public String getHyperlinkText() {
			return null;
		}

		@Override
		public void open() {
			definitions.open(target);
		}
	}
}
