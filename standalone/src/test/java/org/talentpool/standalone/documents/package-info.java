/** Whether documents say of the code what is so. */
package org.talentpool.standalone.documents;
