package guiju.ui.preferences;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.resource.JFaceResources;

/** Makes texts larger or smaller by a key. */
public final class FontSizeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		int step = event.getCommand().getId().endsWith("larger") ? 1 : -1;
		FontSize.set(FontSize.changed(JFaceResources.getTextFont().getFontData(), step));
		return null;
	}
}
