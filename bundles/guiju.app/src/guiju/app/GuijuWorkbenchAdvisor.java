package guiju.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;

import guiju.ui.editor.LostEditors;
import guiju.ui.folder.FolderOpening;
import guiju.ui.preferences.KeywordLanguage;
import guiju.ui.recovery.Recovery;
import guiju.ui.theme.ChineseFont;
import guiju.ui.theme.SystemSizes;
import guiju.ui.theme.Themes;

/** Decides what the workbench opens with and what it keeps. */
final class GuijuWorkbenchAdvisor extends WorkbenchAdvisor {

	private final Optional<Path> asked;
	private AbstractStatusHandler statusHandler;

	GuijuWorkbenchAdvisor(Optional<Path> asked) {
		this.asked = asked;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.HIDE_QUICK_ACCESS_PER_DEFAULT, true);
		PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
		PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_MEMORY_MONITOR, false);
		PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.DISABLE_OPEN_EDITOR_IN_PLACE, true);
	}

	@Override
	public void preStartup() {
		KeywordLanguage.apply();
		Themes.apply();
		ChineseFont.apply(PlatformUI.getWorkbench().getDisplay());
		SystemSizes.apply(PlatformUI.getWorkbench().getDisplay());
	}

	@Override
	public void postStartup() {
		try {
			Optional<Path> folder = asked.isPresent() ? asked : StartFolder.usual();
			folder.ifPresent(path -> new FolderOpening().open(path));
		} catch (IOException failed) {
			ILog.get().error(failed.getMessage(), failed);
		}
		LostEditors lost = LostEditors.close(PlatformUI.getWorkbench());
		// One after the other: what is lost first, since unsaved text of it may be offered then.
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			lost.tell(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
			Recovery.get().offerLater();
		});
	}

	/** Faults are written to the log; nobody is shown a stack trace. */
	@Override
	public synchronized AbstractStatusHandler getWorkbenchErrorHandler() {
		if (statusHandler == null)
			statusHandler = new FaultTeller();
		return statusHandler;
	}

	@Override
	public void eventLoopException(Throwable exception) {
		ILog.get().log(new org.eclipse.core.runtime.Status(IStatus.ERROR, getClass(), String.valueOf(exception.getMessage()), exception));
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new GuijuWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return GuijuPerspective.ID;
	}
}
