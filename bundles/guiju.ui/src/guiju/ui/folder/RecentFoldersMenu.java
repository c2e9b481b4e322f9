package guiju.ui.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menu of recent folders: the first nine by a digit. */
public final class RecentFoldersMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = new ArrayList<>();
		for (Path folder : RecentFolders.all()) {
			CommandContributionItemParameter item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, OpenFolderHandler.COMMAND,
					CommandContributionItem.STYLE_PUSH);
			item.parameters = Map.of(OpenFolderHandler.FOLDER, folder.toString());
			item.label = "&" + (items.size() + 1) + "  " + folder.getFileName() + "  –  " + folder.getParent();
			item.style = SWT.PUSH;
			items.add(new CommandContributionItem(item));
		}
		return items.toArray(IContributionItem[]::new);
	}
}
