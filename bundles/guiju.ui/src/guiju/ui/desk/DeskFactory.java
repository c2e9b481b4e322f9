package guiju.ui.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IDisposable;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;

import guiju.sync.journal.Journal;

/** Makes the workbench's one desk. */
public final class DeskFactory extends AbstractServiceFactory implements IDisposable {

	private static final String JOURNAL = "journal";
	private static final String UNSAVED = "unsaved";

	private Desk desk;
	private Journal journal;

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class type, IServiceLocator parent, IServiceLocator locator) {
		if (desk == null) {
			Path state = Platform.getStateLocation(FrameworkUtil.getBundle(DeskFactory.class)).toPath();
			UnsavedTexts unsaved = unsaved(state);
			journal = new Journal(state.resolve(JOURNAL), trouble -> ILog.get().error(trouble.toString(), trouble.cause()));
			desk = new Desk(PlatformUI.getWorkbench().getDisplay(), journal, unsaved);
		}
		return desk;
	}

	private static UnsavedTexts unsaved(Path state) {
		try {
			return UnsavedTexts.putAside(state.resolve(JOURNAL), state.resolve(UNSAVED));
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	@Override
	public void dispose() {
		if (desk != null)
			desk.close();
		if (journal != null)
			journal.close();
	}
}
