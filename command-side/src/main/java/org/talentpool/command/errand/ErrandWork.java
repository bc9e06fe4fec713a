package org.talentpool.command.errand;

/** Does errands of one kind. Whatever is thrown has the errand done again later; doing it twice must do no harm. */
public interface ErrandWork<E extends Errand> {
    Class<E> kind();

    Next run(E errand);
}
