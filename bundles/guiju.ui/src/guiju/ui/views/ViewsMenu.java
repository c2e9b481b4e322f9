package guiju.ui.views;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.views.IViewDescriptor;

/** Lists the product's own views, by which a closed one comes back; those of the platform stay out but for the outline. */
public final class ViewsMenu extends CompoundContributionItem {

	private static final String OURS = "guiju.";

	@Override
	protected IContributionItem[] getContributionItems() {
		return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).filter(view -> view.getId().startsWith(OURS) || view.getId().equals(IPageLayout.ID_OUTLINE))
				.sorted(Comparator.comparing(IViewDescriptor::getId)).map(ViewsMenu::item).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(IViewDescriptor view) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, IWorkbenchCommandConstants.VIEWS_SHOW_VIEW,
				CommandContributionItem.STYLE_PUSH);
		item.parameters = Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view.getId());
		item.label = view.getLabel();
		item.icon = view.getImageDescriptor();
		return new CommandContributionItem(item);
	}
}
