/** Messages of the form fields of templates. */
export const fieldsMessages = {
  projectField: {
    label: 'Project',
    choose: 'Choose one of your projects',
    option: '{{title}} ({{slug}})',
    none: 'You have no project yet',
    noneDescription:
      'This form adds to an existing project. Create one first, or ask a project’s owner to add you to its team; it is here a few minutes later.',
    create: 'Create a project from a template',
    notOwn:
      'The project “{{slug}}” is not one of those of your teams. Choose one of yours.',
    failed:
      'The console could not provision this project wholly. What is added to it may fail until it is provisioned again.',
    initializing:
      'The console is still provisioning this project. What is added to it may have to wait.',
  },
} as const;
