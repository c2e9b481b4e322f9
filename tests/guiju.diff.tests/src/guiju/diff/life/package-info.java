/** Tests of the lives of elements through several versions. */
package guiju.diff.life;
