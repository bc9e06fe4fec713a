package org.talentpool.kernel.notice;

/** Whether somebody has taken note. */
public enum NoticeState {
    OPEN,
    ACKNOWLEDGED
}
