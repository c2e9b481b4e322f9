package guiju.dsl;

import org.eclipse.emf.ecore.EPackage;

import com.google.inject.Injector;

import guiju.model.OcsPackage;

/** Sets the language up where no Equinox does it. */
public class OcsStandaloneSetup extends OcsStandaloneSetupGenerated {

	/** Registers the language with EMF's global registries. */
	public static void doSetup() {
		new OcsStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	/** Outside Equinox nobody registers a package that the grammar imports. */
	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		EPackage.Registry.INSTANCE.putIfAbsent(OcsPackage.eNS_URI, OcsPackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}
