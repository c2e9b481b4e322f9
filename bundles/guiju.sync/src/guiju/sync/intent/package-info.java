/**
 * What an edit means, said on a copy of the model, without any text: against this the edited text is held. It shares nothing
 * with the planning of the text but the decisions that an edit leaves open, such as which code is free.
 */
package guiju.sync.intent;
