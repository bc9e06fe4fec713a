/** The whole application over HTTP: one journey, the contract, hostile requests, two replicas. */
package org.talentpool.standalone.e2e;
