/**
 * The pages the bot sends people to. R002, R004, R006, R009, R014, R042, R045–R047, R056, R059, R132.
 *
 * These are Microsoft's and 21Vianet's own addresses as their support article names them.
 */
export const links = {
  adminCenter: 'https://admin.microsoft.com',
  adminCenter21v: 'https://portal.partner.microsoftonline.cn',
  serviceHealth: 'https://go.microsoft.com/fwlink/p/?linkid=842900',
  serviceHealthHowTo: 'https://learn.microsoft.com/microsoft-365/enterprise/view-service-health',
  publicStatus: 'https://status.cloud.microsoft',
  nonAdminSupport: 'https://support.microsoft.com/contactus',
  findMyAdmin:
    'https://support.microsoft.com/office/how-do-i-find-my-microsoft-365-admin-59b8e361-dbb6-407f-8ac3-a30889e7b99b',
  whoHasAdmin:
    'https://learn.microsoft.com/microsoft-365/admin/admin-overview/admin-center-overview#who-has-admin-permissions-in-my-business',
  assignAdminRoles: 'https://learn.microsoft.com/microsoft-365/admin/add-users/assign-admin-roles',
  supportArticle: 'https://learn.microsoft.com/microsoft-365/admin/get-help-support',
  globalPhoneList:
    'https://support.microsoft.com/topic/customer-service-phone-numbers-c0389ade-5640-e588-8b0e-28de8afeb3f2',
  community: 'https://learn.microsoft.com/answers/',
  community21v: 'https://go.microsoft.com/fwlink/p/?linkid=842838',
  about21v: 'https://learn.microsoft.com/microsoft-365/admin/services-in-china/services-in-china',
  serviceDescription21v:
    'https://learn.microsoft.com/office365/servicedescriptions/office-365-platform-service-description/microsoft-365-operated-by-21vianet',
  businessAssist: 'https://learn.microsoft.com/microsoft-365/admin/misc/business-assist',
  businessOverview:
    'https://learn.microsoft.com/microsoft-365/admin/admin-overview/what-is-microsoft-365-for-business',
  subscriptions: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/subscriptions-and-licenses',
  buy21v: 'https://learn.microsoft.com/microsoft-365/admin/services-in-china/buy-or-try-subscriptions',
  docsAndTraining: 'https://learn.microsoft.com/microsoft-365/admin/',
  employeeQuickSetup: 'https://support.microsoft.com/office/7f34c318-e772-46a5-8c0a-ab86661542d1',
  businessPremiumSetup: 'https://learn.microsoft.com/microsoft-365/admin/setup/plan-your-setup',
  smallBusinessVideos: 'https://go.microsoft.com/fwlink/?linkid=2197659',
} as const;
