package guiju.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

import guiju.model.Standard;

/** Only a standard has a name that other files may see: its code. What is defined in a standard belongs to it alone. */
public class StandardNames extends IQualifiedNameProvider.AbstractImpl {

	@Override
	public QualifiedName getFullyQualifiedName(EObject object) {
		return object instanceof Standard standard && standard.getCode() != null ? QualifiedName.create(standard.getCode()) : null;
	}
}
