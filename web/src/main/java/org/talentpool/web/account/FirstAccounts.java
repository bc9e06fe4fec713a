package org.talentpool.web.account;

import org.springframework.context.annotation.Import;

/** Makes the accounts of a first start; brought in by an application, a scan does not find it. */
@Import({AccountMaker.class, FirstAdministrator.class})
public class FirstAccounts {}
