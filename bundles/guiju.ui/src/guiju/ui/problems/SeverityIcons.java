package guiju.ui.problems;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import guiju.rules.Severity;

/** The icons of severities, for as long as a control lives. They differ in shape, not in colour alone. */
final class SeverityIcons {

	private final ResourceManager images;

	SeverityIcons(Control owner) {
		images = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	Image of(Severity severity) {
		return images.get(ImageDescriptor.createFromURL(SeverityIcons.class.getResource("/icons/problems/" + severity.id() + ".svg")));
	}
}
