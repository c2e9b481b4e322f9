package guiju.ui.wizard.next;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Asks for a comparison by its command, so that the wizard knows nothing of how versions are shown. */
final class Comparing {

	private static final String OLD = "guiju.ui.compare.old";
	private static final String NEW = "guiju.ui.compare.new";

	private Comparing() {}

	static void open(Path old, Path now) {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(NextVersionWizard.COMPARE);
		try {
			boolean named = command.getParameter(OLD) != null && command.getParameter(NEW) != null;
			Map<String, String> parameters = named ? Map.of(OLD, old.toString(), NEW, now.toString()) : Map.of();
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException failed) {
			ILog.get().error(failed.getMessage(), failed);
		}
	}
}
