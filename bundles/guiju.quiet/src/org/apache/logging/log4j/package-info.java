/**
 * As much of Log4j's interface as XMLBeans calls, which says nothing. The real one waits for ever where OSGi starts it without a
 * logger behind it, and XMLBeans does not start without any.
 */
package org.apache.logging.log4j;
