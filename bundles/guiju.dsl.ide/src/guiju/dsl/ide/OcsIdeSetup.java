package guiju.dsl.ide;

import org.eclipse.xtext.util.Modules2;

import com.google.inject.Guice;
import com.google.inject.Injector;

import guiju.dsl.OcsRuntimeModule;
import guiju.dsl.OcsStandaloneSetup;

/** Sets the language up with its services for editors. */
public class OcsIdeSetup extends OcsStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new OcsRuntimeModule(), new OcsIdeModule()));
	}
}
