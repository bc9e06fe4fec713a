-- Filled from a log that is kept elsewhere while a rebuild reads it stream by stream, and empty otherwise. What a crash takes is
-- read again. As in the log, what is personal is enciphered.
create unlogged table eventlog.spooled_event (like eventlog.domain_event_entry);
