package guiju.ui.views;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
		List<IViewDescriptor> views = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
				.filter(view -> view.getId().startsWith(OURS) || view.getId().equals(IPageLayout.ID_OUTLINE)).sorted(Comparator.comparing(IViewDescriptor::getId)).toList();
		return IntStream.range(0, views.size()).mapToObj(index -> item(views.get(index), index + 1)).toArray(IContributionItem[]::new);
	}

	/** A digit chooses it: names have no letter to spare in Chinese. */
	private static IContributionItem item(IViewDescriptor view, int number) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, IWorkbenchCommandConstants.VIEWS_SHOW_VIEW,
				CommandContributionItem.STYLE_PUSH);
		item.parameters = Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view.getId());
		item.label = view.getLabel() + "(&" + number + ")";
		item.icon = view.getImageDescriptor();
		return new CommandContributionItem(item);
	}
}
